import path from 'node:path';
import { env } from '@/env';
import { diskStorage } from './disk';

/** The finished pictures of the site. */
export const photoStorage = diskStorage(path.join(env.home, 'photos'));
