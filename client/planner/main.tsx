import { start } from '../console/start.tsx';
import { PlannerPage } from './page.tsx';

await start(<PlannerPage />);
