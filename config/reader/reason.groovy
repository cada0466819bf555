// what the log of a user's build that failed says, told where the failure is told
def logs = new File(projects).listFiles().collect { new File(it, 'build.log') }.findAll { it.file }
def lines = logs.max { it.lastModified() }.readLines('UTF-8')
if (lines.any { it.endsWith('BUILD FAILURE') }) {
    def reason = lines.dropWhile { !it.startsWith('[ERROR]') && !it.contains('COMPILATION WARNING') }
            .takeWhile { !it.contains('To see the full stack trace') }
    throw new IllegalStateException('the build failed\n' + reason.take(100).join('\n'))
}
return true
