/** The whole timeline, or the part of a body, a kind or a stretch of time. */
export const addressOfTimeline = (part = ''): string => (part === '' ? '/timeline/' : `/timeline/${part}/`);

/** The list of claims of a body that do not rest on the source itself. */
export const addressOfWorklist = (body: string): string => `/verification/${body}/`;
