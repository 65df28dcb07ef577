# frozen_string_literal: true

require 'digest'
require 'open3'
require 'yaml'

# Keeps third party repositories at the commits that were reviewed.
class Pins
  Pin = Struct.new(:repo, :commit, :tree, keyword_init: true)

  def self.load(file = 'pins.yml')
    new(YAML.safe_load_file(file).map { |h| Pin.new(**h.transform_keys(&:to_sym)) })
  end

  def initialize(pins)
    @pins = pins
  end

  def verify(dir)
    @pins.each_with_object([]) do |pin, bad|
      path = File.join(dir, File.basename(pin.repo, '.git'))
      head = git(path, 'rev-parse', 'HEAD')
      bad << "#{pin.repo}: #{head} is not pinned" unless head == pin.commit
      bad << "#{pin.repo}: tree differs" if pin.tree && git(path, 'rev-parse', 'HEAD^{tree}') != pin.tree
    end
  end

  def fingerprint
    Digest::SHA256.hexdigest(@pins.map { |p| "#{p.repo}@#{p.commit}" }.sort.join("\n"))
  end

  private

  def git(dir, *args)
    out, status = Open3.capture2('git', '-C', dir, *args)
    raise "git #{args.first} failed in #{dir}" unless status.success?

    out.strip
  end
end

puts Pins.load.verify('vendor') if $PROGRAM_NAME == __FILE__
