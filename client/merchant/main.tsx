import { start } from '../console/start.tsx';
import { MerchantPage } from './page.tsx';

await start(<MerchantPage />);
