"""Results out: files whole or not at all, every failure to write is told, nothing but the result on standard output."""
import os
import resource
import stat
import subprocess
import unittest

from harness import BINARY, DATES, CommandLineTest


class Files(CommandLineTest):
    def files(self):
        return sorted(os.listdir(self.folder))

    def test_a_file_holds_what_standard_output_would(self):
        for command in ["build", "tag", "mentions"]:
            expected = self.output_of(command, *self.names)
            self.assertEqual(self.output_of(command, *self.names, "-o", "out"), b"")
            self.assertEqual(self.read("out"), expected)

    def test_a_run_that_fails_leaves_the_old_file_and_no_other(self):
        self.write("out", "old")
        before = self.files()
        self.error_of("build", "missing.txt", "-o", "out", code=2)
        self.assertEqual((self.read("out"), self.files()), (b"old", before))

    def test_a_full_disk_leaves_the_old_file_and_no_other(self):
        self.write("out", "old")
        before = self.files()
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))
        result = self.dateline("build", *self.names, "-o", "out", preexec_fn=limit, restore_signals=False)
        self.assertEqual(result.returncode, 2, result.stderr)
        self.assertIn("out: cannot be written", result.stderr.decode())
        self.assertEqual((self.read("out"), self.files()), (b"old", before))

    def test_the_mode_of_a_file_and_a_link_to_it_are_kept(self):
        self.write("real/out", "old")
        os.chmod(self.path("real/out"), 0o640)
        os.symlink("real/out", self.path("link"))
        self.output_of("tag", "revolution.md", "-o", "link")
        self.assertTrue(os.path.islink(self.path("link")))
        self.assertEqual(stat.S_IMODE(os.stat(self.path("real/out")).st_mode), 0o640)
        self.assertGreater(len(self.read("real/out")), 100)

    def test_a_target_that_cannot_be_written_is_told_before_any_work(self):
        for target, cause in [("missing/out", "No such file or directory"), (".", "Is a directory")]:
            error = self.error_of("build", "absent.txt", "-o", target, code=2)
            self.assertIn(cause, error)
            self.assertNotIn("absent.txt", error)

    def test_a_device_is_written_to_and_not_replaced(self):
        self.output_of("build", "revolution.md", "-o", "/dev/null")
        self.assertTrue(stat.S_ISCHR(os.stat("/dev/null").st_mode))


class StandardOutput(CommandLineTest):
    def test_a_full_device_is_an_error(self):
        for command in [["build", "revolution.md"], ["tag", "revolution.md"], ["explain", "in 1979"], ["rules"]]:
            with open("/dev/full", "wb") as full:
                result = self.dateline(*command, stdout=full)
            self.assertEqual(result.returncode, 2, command)
            self.assertIn("standard output: cannot be written: No space left on device", result.stderr.decode())

    def test_a_closed_pipe_is_an_error_and_no_crash(self):
        reading, writing = os.pipe()
        os.close(reading)
        result = self.dateline("build", "revolution.md", stdout=writing)
        os.close(writing)
        self.assertEqual(result.returncode, 2)
        self.assertIn("standard output: cannot be written: Broken pipe", result.stderr.decode())

    def test_as_text(self):
        text = self.output_of("build", *self.names, "--to", "text").decode()
        self.assertIn("1979", text)
        self.assertIn("[revolution.md]", text)
        self.assertRegex(text, r"\d+ events from 5 documents, 1 diagnostic\.\n$")
        self.assertLessEqual(max(len(line) for line in text.split("\n")), 80)


class Color(CommandLineTest):
    def test_no_color_where_there_is_no_terminal(self):
        self.assertNotIn("\x1b", self.error_of("build", "missing.txt", code=2))

    def test_a_file_name_cannot_steer_the_terminal(self):
        self.assertNotIn("\x1b", self.error_of("build", "evil\x1b[31m.txt", code=2))


class Progress(CommandLineTest):
    def test_progress_goes_to_standard_error_and_only_when_asked_for(self):
        asked = self.dateline("tag", *self.names, *DATES, "--progress")
        silent = self.dateline("tag", *self.names, *DATES)
        self.assertRegex(asked.stderr.decode(), r"^5 articles, 1\.\d KB in 0:0\d\n$")
        self.assertEqual(silent.stderr, b"")
        self.assertEqual(asked.stdout, silent.stdout)


if __name__ == "__main__":
    unittest.main()
