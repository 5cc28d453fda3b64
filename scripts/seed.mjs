import { bootstrap } from './bootstrap.mjs';

bootstrap('scripts/seed/main.ts');
