package org.engross.web.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problems, each with the page that explains it; the type of a problem is the address of that page. */
public enum ProblemKind {
    BAD_ADDRESS(
            "The address was not understood",
            "A percent sign in an address is followed by two hexadecimal digits, which stand for a byte of UTF-8 other than null."
                    + " A semicolon is written %3B."),
    BAD_ARTICLE("The article cannot be checked", "What was sent is no article: the detail says why. It was not kept."),
    BAD_CITATIONS(
            "The citations cannot be read",
            "A list of citations is sent as JSON, an object with the member \"citations\", or as plain text, a citation a"
                    + " line with its day after a tab."),
    BAD_HEADER("A header was not understood", "The problem names the header and its value."),
    BAD_LANGUAGE(
            "The language cannot be read",
            "What was sent is neither amendatory language in plain words nor an official file. It was not kept."),
    BAD_MESSAGE(
            "The message was not understood",
            "An assistant calls a tool by a message of the Model Context Protocol, one a request; the detail says what is amiss"
                    + " with it."),
    BAD_PARAMETER(
            "A parameter was not understood", "The problem names the parameter, its value and what is read there."),
    BAD_SCORECARD(
            "The file of the scorecard has faults", "Every fault is named with its line. Nothing is scored by halves."),
    BUSY(
            "Too many requests at once",
            "As many answers that take long are being made as this machine can make at once. The Retry-After header says"
                    + " when to ask again."),
    DAMAGED(
            "This is damaged and is not served",
            "The words of a text in the database are not those that were taken in, and its file cannot be read either; or the"
                    + " database cannot read what the answer is made from. Whoever runs this server is told by its health."),
    DATABASE_AWAY(
            "The database cannot be asked now",
            "It cannot be reached, or its disk is full. The Retry-After header says when to ask again; whoever runs this server is"
                    + " told by its log."),
    INTERNAL("Something went wrong here", "This is a fault of the program. The id given stands in its log."),
    NO_KEY(
            "A key is needed",
            "Only who runs this server may send this, with a key in the Authorization header. Reading needs none."),
    NO_SUCH_FORM(
            "Not available in that format",
            "Nothing that the Accept header or the parameter \"format\" asks for is made of this; the problem names what is."),
    NO_SUCH_PARAMETER(
            "No such parameter",
            "A misspelt filter would let everything pass, so a parameter that is not known is refused. The problem names those"
                    + " that are."),
    NO_SUCH_PLACE(
            "This place is not known",
            "The place from which changes were asked for is of another server, or of a database in whose stead an older one"
                    + " was put back. Begin again without it."),
    NO_SUCH_PROVISION("The text has no such provision", "The problem names the path; the text itself is held."),
    NO_SUCH_RESOURCE("There is nothing at this address", "All addresses of the API are listed at /api/v1."),
    NOT_COLLECTED(
            "It was not collected",
            "A file without rows would say that there is none. That is not known here, since nothing of it was collected; the"
                    + " detail says what is missing. As JSON the list is answered, with what is known of it."),
    NOT_HELD(
            "It is not held",
            "The id makes sense, and nothing under it is collected here. It may exist. The problem names what is nearest."),
    NOTHING_EXECUTED(
            "Nothing is executed", "A print of what amending would do needs an expression with an amending text."),
    OVERDUE(
            "It took too long",
            "The answer was not made within the time that this server gives one, and was given up. Ask again when it has less to"
                    + " do, or for less: a provision, a smaller file."),
    TOO_LONG("It is too long", "The problem says how long it is and how long it may be."),
    TOO_MANY_REQUESTS(
            "Too many requests",
            "Each client is answered so many requests a minute, as the RateLimit headers of every answer say. Retry-After says"
                    + " when to ask again. The whole collection is one file."),
    TOO_MUCH_WORK(
            "It would take too much work",
            "The text is so large that it is not compared or executed within a request.");

    private final String title;
    private final String meaning;

    ProblemKind(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    /** In sentences. */
    public String meaning() {
        return meaning;
    }

    /** The last step of its address: {@code bad-parameter}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProblemKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
