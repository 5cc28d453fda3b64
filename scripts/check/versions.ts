import { readFileSync } from 'node:fs';
import path from 'node:path';
import { belowFloors, type Lock } from './floors';
import { report, root } from './sources';

report('versions', belowFloors(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock));
