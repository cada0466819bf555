package kotlin;

public @interface Metadata {
    int[] mv();

    int k();

    int xi();

    String[] d1();

    String[] d2();
}
