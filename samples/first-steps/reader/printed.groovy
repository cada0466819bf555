def log = new File(basedir, 'build.log').readLines()
assert log.any { it.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0') } : 'the first user did not get to TalkJS'
