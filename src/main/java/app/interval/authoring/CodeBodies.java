package app.interval.authoring;

/// Bodies of items that turn on a piece of code, for an author to fill.
final class CodeBodies {

    static final String PREDICT_OUTPUT =
            """
            ## Prompt

            What does this program print?

            ```python run
            # WRITE a program of 5 to 15 lines in which the idea decides the output
            print("WRITE")
            ```

            ## Answer

            ```text
            WRITE
            ```

            ## Wrong answers

            ### wrong: write-a-tag

            ```text
            WRITE what it would print if the belief were true
            ```

            > WRITE why it prints something else, to the person who believes it.

            ## Explanation

            WRITE how the program runs, and what to remember beyond it.
            """;

    static final String CLOZE =
            """
            ## Prompt

            WRITE what the code does once the blank is filled.

            ```python cloze
            # WRITE code in which the blank decides
            result = ___1___([3, 1, 2])
            ```

            ## Blanks

            ### 1
            - accept: `sorted`
            - wrong (write-a-tag): `reversed` - WRITE why the check fails with it.

            ## Check

            ```python
            assert result == [1, 2, 3]
            ```

            ## Explanation

            WRITE why only this fits. The check is run with every accepted and every wrong text.
            """;

    static final String FIND_BUG =
            """
            ## Prompt

            WRITE what the code should do, and what was seen instead. Ask for the line to change.

            ```python bug
            # WRITE code with one defect
            def total(numbers):
                result = 0
                for number in numbers:
                    result = number
                return result
            ```

            ## Lines

            ### line 5 (correct)

            WRITE why this line is the defect.

            ### line 3 (wrong: write-a-tag)

            WRITE why this line is right, to the person who suspects it.

            ## Fix

            ```python
            # WRITE code with one defect
            def total(numbers):
                result = 0
                for number in numbers:
                    result += number
                return result
            ```

            ## Check

            ```python
            assert total([1, 2]) == 3
            ```

            ## Explanation

            WRITE how such a defect is found. The check must fail with the defect and pass with the fix.
            """;

    static final String CODING =
            """
            ## Prompt

            WRITE what the function takes and returns, its limits, and what happens at the edges.

            ## Starter

            ```python
            def answer(numbers):
                ...
            ```

            ## Visible tests

            ```python
            assert answer([1, 2]) == 3
            ```

            ## Hidden tests

            ```python
            # WRITE tests that every wrong solution fails
            assert answer([]) == 0
            assert answer([1, 2, 3]) == 6
            ```

            ## Solution

            ```python
            def answer(numbers):
                return sum(numbers)
            ```

            ## Wrong solutions

            ### WRITE what it does (write-a-tag)

            ```python
            def answer(numbers):
                return numbers[-1]
            ```

            > WRITE what it misses, to the person who wrote it.

            ## Explanation

            WRITE the idea, its cost in time and memory, and what an interviewer would ask next.
            """;

    private CodeBodies() {}
}
