/** A workspace that cannot be opened or made where the command line says. */
export class InvalidWorkspaceFile extends Error {}
