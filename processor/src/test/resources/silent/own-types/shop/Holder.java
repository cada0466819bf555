package shop;

interface Holder<M> {
    M mapper();
}
