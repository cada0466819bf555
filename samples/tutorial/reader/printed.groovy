evaluate(new File(basedir, '../../../../../config/reader/reason.groovy'))

def expected = new File(basedir, '../../../src/test/resources/steps/1-printed.txt').text.trim()
assert new File(basedir, 'build.log').readLines().contains(expected)
