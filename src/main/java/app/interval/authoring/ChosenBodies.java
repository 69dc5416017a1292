package app.interval.authoring;

/// Bodies of items whose answer is chosen or put together, for an author to fill.
final class ChosenBodies {

    static final String SINGLE_CHOICE =
            """
            ## Prompt

            WRITE a situation and one question that can be answered without seeing the options.

            ## Options

            ### a (correct)

            WRITE the right answer, as long as the wrong ones.

            > WRITE why it is right.

            ### b (wrong: write-a-tag)

            WRITE what somebody answers who believes what the tag says.

            > WRITE why it is wrong, to that person.

            ### c (wrong: write-a-tag)

            WRITE another answer, with another belief behind it.

            > WRITE why it is wrong, to that person.

            ### d (wrong: write-a-tag)

            WRITE a third one, or delete it.

            > WRITE why it is wrong, to that person.

            ## Explanation

            WRITE what to remember, beyond this case. Add a section Verify with Python that asserts it.
            """;

    static final String MULTIPLE_CHOICE =
            """
            ## Prompt

            WRITE a situation and what is to be judged of each option. Any number may be right.

            ## Options

            ### a (correct)

            WRITE a statement that holds.

            > WRITE why it holds.

            ### b (wrong: write-a-tag)

            WRITE a statement that somebody believes who believes what the tag says.

            > WRITE why it does not hold, to that person.

            ### c (correct)

            WRITE another statement that holds.

            > WRITE why it holds.

            ### d (wrong: write-a-tag)

            WRITE another one that does not.

            > WRITE why it does not hold, to that person.

            ## Explanation

            WRITE what to remember, beyond this case. Add a section Verify with Python that asserts it.
            """;

    static final String ORDER =
            """
            ## Prompt

            WRITE what the steps lead to, and that they are to be brought into order.

            ## Blocks

            1. WRITE the first step.
            2. WRITE the step that needs the first.
            3. WRITE the step that needs the second.
            4. WRITE the last step.

            ## Distractors

            ### 2 (wrong: write-a-tag)

            WRITE what looks like step 2 and must not be done, or delete this section.

            ## Explanation

            WRITE why each step needs the one before. Blocks of code can be proven by a section Check.
            """;

    static final String MATCH =
            """
            ## Prompt

            WRITE what is to be matched with what, and by which property.

            ## Pairs

            | WRITE left title | WRITE right title | why |
            |---|---|---|
            | WRITE one | WRITE its counterpart | WRITE why |
            | WRITE two | WRITE its counterpart, not the same | WRITE why |
            | WRITE three | WRITE its counterpart, another one | WRITE why |
            | | WRITE what fits none | WRITE why |

            ## Explanation

            WRITE what tells them apart. Add a section Verify with Python that asserts it.
            """;

    private ChosenBodies() {}
}
