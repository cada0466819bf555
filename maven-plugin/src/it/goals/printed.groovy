evaluate(new File(basedir, '../../../../config/reader/reason.groovy'))
evaluate(new File(basedir, '../../../src/it/printed.groovy'))

assert new File(basedir, 'target/typescript').list().sort() == ['Landlord.ts', 'talkbind.ts']
