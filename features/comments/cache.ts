export const commentsTag = (publicId: string) => `comments:${publicId}`;
