/** The message says what is wrong, and where. */
export class InvalidSceneFile extends Error {}
