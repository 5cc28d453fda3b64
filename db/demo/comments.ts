import { alitaThreads } from './comments/alita';
import { otherThreads } from './comments/others';
import type { DemoThreads } from './types';

/** Every comment of the demo, by the key of its entry. */
export const demoThreads: DemoThreads = { ...alitaThreads, ...otherThreads };
