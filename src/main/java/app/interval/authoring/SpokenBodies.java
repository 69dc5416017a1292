package app.interval.authoring;

/// Bodies of items that are answered aloud, for an author to fill.
final class SpokenBodies {

    static final String FLASHCARD =
            """
            ## Prompt

            WRITE a question that is answered in one breath.

            ## Answer

            WRITE the answer as a person would say it.

            ## Self-check

            - [ ] WRITE the first thing that must have been said
            - [ ] WRITE the second
            - [ ] WRITE the third

            ## Explanation

            WRITE why it is so, and where it matters.
            """;

    static final String OPEN =
            """
            ## Prompt

            WRITE a situation with numbers, and what is to be decided or explained aloud.

            ## Clarifications

            - WRITE what an interviewer says if asked about size or load.

            ## Rubric

            ### WRITE what is judged first
            - **entry**: WRITE what a person at this level says.
            - **mid**: WRITE what is said more.
            - **senior**: WRITE what is weighed besides.
            - **red flag**: WRITE what speaks against the person at any level.

            ### WRITE what is judged second
            - **entry**: WRITE what a person at this level says.
            - **mid**: WRITE what is said more.
            - **senior**: WRITE what is weighed besides.
            - **red flag**: WRITE what speaks against the person at any level.

            ## Model answer

            WRITE an answer that reaches the item's level in every dimension.

            ## Follow-ups

            1. WRITE what an interviewer asks next.
            2. WRITE what would change the answer.
            """;

    static final String BEHAVIOURAL =
            """
            ## Prompt

            WRITE what the story is to be about, and which parts of it must not be missing.

            ## Signals

            ### WRITE what is judged first
            - **entry**: WRITE what a person at this level did.
            - **mid**: WRITE what was done more.
            - **senior**: WRITE what was changed for others.
            - **red flag**: WRITE what speaks against the person at any level.

            ### WRITE what is judged second
            - **entry**: WRITE what a person at this level did.
            - **mid**: WRITE what was done more.
            - **senior**: WRITE what was changed for others.
            - **red flag**: WRITE what speaks against the person at any level.

            ## STAR guide

            - **Situation**: WRITE what has to be said of it, and in how many seconds.
            - **Task**: WRITE what the person answered for.
            - **Action**: WRITE which decisions have to be told.
            - **Result**: WRITE which numbers show it.

            ## Strong answer

            WRITE a story with decisions, numbers and a consequence.

            ## Weak answer

            WRITE the same story without them, and say what it lacks.

            ## Follow-ups

            1. WRITE what an interviewer doubts.
            2. WRITE what else could have been done.
            """;

    private SpokenBodies() {}
}
