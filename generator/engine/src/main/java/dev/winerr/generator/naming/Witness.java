package dev.winerr.generator.naming;

import java.util.List;
import java.util.Optional;

/** One kind of evidence, asked for all rows of a page at once. */
interface Witness {

    /**
     * Returns, for every row of the page, which code it could be.
     *
     * @param inquiry the page, with the answers of earlier witnesses
     * @return an answer or none per row, in the order of the rows
     */
    List<Optional<Answer>> hear(Inquiry inquiry);
}
