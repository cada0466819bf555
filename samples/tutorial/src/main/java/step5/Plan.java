package step5;

enum Plan {
    FREE,
    PRO
}
