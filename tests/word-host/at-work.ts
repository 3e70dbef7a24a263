/** The name of the measure that every answer of the test host leaves in its page: that time is Word's. */
export const WORD_AT_WORK = "Word at work";
