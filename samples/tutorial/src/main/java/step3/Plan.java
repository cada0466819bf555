package step3;

enum Plan {
    FREE,
    PRO
}
