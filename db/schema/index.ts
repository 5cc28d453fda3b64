export * from './accounts';
export * from './catalogue';
export * from './comments';
export * from './entries';
export * from './machinery';
export * from './moderation';
export * from './photos';
export * from './votes';
