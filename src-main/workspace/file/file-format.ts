/** 'Mask', which makes an SQLite file one of ours. */
export const applicationId = 0x4d61_736b

/** Grows with every change of the schema or of what a file holds. */
export const formatVersion = 4
