/** As the checks of the tables have them. What has another form is nothing of ours, and is not looked up or cached. */
export const isSlug = (text: string): boolean => text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** What names an entry or a draft in addresses: ten letters and digits. */
export const isPublicId = (text: string): boolean => /^[0-9a-z]{10}$/.test(text);

/** The form of an id of ours; what has another is not asked for. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
