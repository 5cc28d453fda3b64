import { bootstrap } from './bootstrap.mjs';

bootstrap('scripts/demo/remove-main.ts');
