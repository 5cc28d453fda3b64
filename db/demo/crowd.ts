// Members who only look and vote, so that votes spread as they do among many people. Two words make a handle.

const first = [
  'amber',
  'birch',
  'cinder',
  'dapple',
  'ember',
  'fathom',
  'gable',
  'hazel',
  'inky',
  'juniper',
  'kettle',
  'linen',
];
const second = ['bobbin', 'gusset', 'rivet', 'selvedge', 'tinsel', 'wicket', 'yarrow'];

/** 84 handles, always the same. */
export const crowdHandles: string[] = first.flatMap((one, i) =>
  second.map((two, j) => `${one}${['_', '.', '-'][(i + j) % 3]}${two}`),
);
