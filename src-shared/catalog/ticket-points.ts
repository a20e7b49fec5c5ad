/** What a ticket is worth, and what a wrong answer and a hint cost of it. */
export const ticketPoints = { most: 10, least: 1, wrong: 3, hint: 2 } as const
