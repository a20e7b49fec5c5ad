/** The account of a simulator that nobody named another for. It exists nowhere else. */
export const demoAccountSid = 'ACfacadefacadefacadefacadefacadefa'

/** The seed where none is given, so that two people who just start it see the same SIDs. */
export const standardSeed = 1
