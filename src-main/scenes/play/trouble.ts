/** Why something could not be done, or does not hold, in words; null where nothing is wrong. */
export type Trouble = string | null
