package sharinghub.agreement;

/** What parties owe: in free words, or so that a machine can count when it is due. */
public sealed interface Duty extends Item permits SpokenDuty, CountedDuty {}
