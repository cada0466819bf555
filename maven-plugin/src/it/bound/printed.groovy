evaluate(new File(basedir, '../../../src/it/printed.groovy'))
