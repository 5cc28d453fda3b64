// Outside Next there is no page cache: what a test reads comes from the database.
export const cacheTag = () => undefined;
export const cacheLife = () => undefined;
export const revalidateTag = () => undefined;
export const updateTag = () => undefined;
