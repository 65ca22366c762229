// In CI, the header must be installed.
return new File('/usr/share/mingw-w64/include/winerror.h').isFile() || System.getenv('CI') == 'true'
