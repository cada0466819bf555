package step4;

enum Plan {
    FREE,
    PRO
}
