import path from 'node:path';
import { env } from '@/env';
import { diskStorage } from './disk';

/** The finished pictures of the site. */
export const photoStorage = diskStorage(path.join(env.home, 'photos'));

/** Pictures that moderators took out of sight, and copies of what was reported: nothing here is served to everyone. */
export const withheldStorage = diskStorage(path.join(env.home, 'withheld'));
