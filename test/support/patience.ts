/** ms: for what happens soon, on a machine that may be busy. */
export const patience = { timeout: 10_000 }
