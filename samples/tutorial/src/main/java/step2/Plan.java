package step2;

enum Plan {
    FREE,
    PRO
}
