import { importsOf } from './imports';
import { isTest, type Source } from './sources';

const layers = ['app', 'features', 'components', 'lib', 'db', 'env'];
const features = [
  ...['settings', 'accounts', 'notifications', 'photos', 'series', 'characters', 'entries', 'votes', 'comments'],
  ...['collections', 'galleries', 'stories', 'contests', 'search', 'moderation'],
];
/** What each program beside the layers may use of them. */
const programs: Record<string, string[]> = {
  worker: ['worker', 'features', 'lib', 'db', 'env'],
  web: ['web', 'lib', 'db', 'env'],
};

/** Imports that run against the arrows `app → features → components → lib → db → env`, or the order of the features. */
export function againstArrows(source: Source): string[] {
  if (isTest(source.file)) return [];
  return importsOf(source)
    .filter((target) => !target.startsWith('npm:'))
    .flatMap((target) => refusal(source.file, target) ?? [])
    .map((reason) => `${source.file}: ${reason}`);
}

function refusal(from: string, to: string): string | null {
  const [layer, feature] = place(from);
  const [targetLayer, targetFeature] = place(to);
  const program = programs[layer];
  if (program) return program.includes(targetLayer) ? null : `${layer} may not import ${to}`;
  if (!layers.includes(layer) || targetLayer === 'messages' || targetLayer === 'package.json') return null;
  if (!layers.includes(targetLayer)) return `${layer} may not import ${to}`;
  if (layers.indexOf(targetLayer) < layers.indexOf(layer)) return `${layer} may not import ${to}: the arrow runs back`;
  if (layer !== 'features' || targetLayer !== 'features' || feature === targetFeature) return null;
  if (!features.includes(feature)) return `features/${feature} has no place in the order of the features`;
  if (features.indexOf(targetFeature) < features.indexOf(feature)) return null;
  return `${feature} may not import ${to}: ${targetFeature} comes later`;
}

function place(file: string): [layer: string, feature: string] {
  const [first = '', second = ''] = file.split('/');
  return [first.replace(/\.ts$/, ''), second];
}
