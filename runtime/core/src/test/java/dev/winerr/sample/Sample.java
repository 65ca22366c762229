package dev.winerr.sample;

/** The codes of sample.h as constant expressions. */
public final class Sample {
    /** The disc was burnt, at another speed. */
    public static final int SAMPLE_S_SLOWER = 0x00040200;

    /** No disc. */
    public static final int SAMPLE_E_NODISC = 0x80040227;

    /** Another name for {@link #SAMPLE_E_NODISC}. */
    public static final int SAMPLE_E_NOMEDIA = SAMPLE_E_NODISC;

    /** The drive's name is a Java keyword. */
    public static final int goto_ = 0x80040228;

    /** Nobody wrote a page about this. */
    public static final int SAMPLE_E_SECRET = 0x80040229;

    private Sample() {}
}
