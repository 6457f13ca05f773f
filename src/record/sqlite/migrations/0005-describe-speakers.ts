/** How an article describes a speaker who has no name. */
export const describeSpeakers = `
ALTER TABLE attribution ADD COLUMN speaker_description TEXT;
`;
