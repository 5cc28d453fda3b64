import type { Handler } from '@/lib/queue-worker';

/** Every background job of the product, with the work it stands for. */
export const handlers: Handler[] = [];
