import { start } from '../console/start.tsx';
import { OperatorPage } from './page.tsx';

await start(<OperatorPage />);
