/** Of everything that shows what a setting brings about. */
export const settingsTag = 'settings';
