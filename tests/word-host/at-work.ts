/** The name of the measure that the test host leaves in its page, opening and with every answer: that time is Word's. */
export const WORD_AT_WORK = "Word at work";
