/** `taste`: how well we rank, on anybody's data (`taste/judge.ts`) or on the mall's own simulated shoppers (`taste/mall.ts`). */
import type { Bench } from './figure.ts';
import { judgeFile } from './taste/judge.ts';
import { judgeMall } from './taste/mall.ts';

export const bench: Bench = ({ data, format, say }) => (data === null ? judgeMall(say) : judgeFile(data, format, { say }));
