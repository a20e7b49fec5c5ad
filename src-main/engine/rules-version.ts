/**
 * Grows whenever the same journal would make other steps than before. A history made by other rules can be read, but
 * not made again.
 * - 1: numbers in use were counted by looking.
 * - 2: they are counted as they change.
 * - 3: a number that a person gives away is also found between words, and in the address of a picture.
 * - 4: TwiML may redirect and gather; a service of before October 2020 inserts Mexico's 1; an empty text is forwarded,
 *   and an address of a chat is no number.
 * - 5: a Mexican or Argentine is known by both forms of the number; fifteen replies within thirty seconds, told in the
 *   trace; the document after the twentieth is not asked for; a session that an answer asks for may have any date that
 *   a form may; one of before 1970 expires like any other.
 * - 6: nobody is given the own number of somebody in the session, nor added where their own is a partner's proxy number; no
 *   character is torn between two segments of a long text; what TwiML says in vain is told; a call ends whose next
 *   TwiML cannot be taken or gone on with.
 * - 7: what a callback URL was told of in vain carries the code; where no session comes of an answer, the debugger names
 *   what was asked for in vain; a picture that is left out of an interaction is told in the trace; an address that is no
 *   URL is refused.
 */
export const rulesVersion = 7
