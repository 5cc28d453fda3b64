// What the editor in the browser and the schema of the server have in common.

export const longestTitle = 120;
export const longestStandfirst = 280;
export const longestCaption = 280;
export const longestSource = 120;
export const longestUrl = 500;
export const longestCorrection = 500;
/** Of one run of text, and of all of them together. */
export const longestRun = 5_000;
export const longestStory = 60_000;
export const mostBlocks = 400;
export const mostEmbeds = 60;
export const mostItems = 100;
export const mostRuns = 400;
export const mostCovers = 3;
export const mostTies = 12;
/** A story is scheduled at most so far ahead. */
export const furthestDays = 365;
