/**
 * Grows whenever the same journal would make other steps than before. A history made by other rules can be read, but
 * not made again. 1: numbers in use were counted by looking; 2: they are counted as they change.
 */
export const rulesVersion = 2
