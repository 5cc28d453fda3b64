import { againstArrows } from './arrows';
import { againstRules } from './rules';
import { readSources, report } from './sources';

report(
  'structure',
  readSources().flatMap((source) => [...againstArrows(source), ...againstRules(source)]),
);
