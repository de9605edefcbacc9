import type { Engine, EngineSettings } from './engine.ts';
import { genericEngine } from './generic.ts';
import { engineHttp } from './http.ts';
import type { EngineHttpOptions } from './http.ts';
import { hunyuan3dEngine } from './hunyuan3d.ts';
import { trellisEngine } from './trellis.ts';

const ADAPTERS = { generic: genericEngine, hunyuan3d: hunyuan3dEngine, trellis: trellisEngine } as const;

export function openEngine({ address, kind, key }: EngineSettings, options: Partial<EngineHttpOptions> = {}): Engine {
  return ADAPTERS[kind](engineHttp(address, key, options));
}
